const start = `${BASE}/`;

/** @returns whether the page is the one on which the next person begins */
export function isStart(): boolean {
  return location.pathname === start;
}

/** Begins anew for the next person. What was typed goes before the page does, in case the browser keeps it for Back. */
export function goToStart(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea')) {
    field.value = field.type === 'checkbox' || field.type === 'radio' ? field.value : '';
    field.checked = false;
  }
  location.replace(`${start}?kiosk=1`);
}
