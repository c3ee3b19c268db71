import type { ComponentChildren } from 'preact';

export interface DatedProps {
  /** First day on which it is shown; from the beginning when left out. `06-01` is a day of every year. */
  from?: string | undefined;
  /** Last day on which it is shown; without end when left out. */
  until?: string | undefined;
  /** Day of the build, for readers without script. */
  today: string;
  class?: string;
  children: ComponentChildren;
}

/**
 * Something that holds between two days. The build shows or hides it as of its own day; on the phone a script does it again with
 * the day of reading, so that an old copy that was saved does not go on saying "open".
 */
export function Dated({ from, until, today, class: className, children }: DatedProps) {
  return (
    <span class={className} {...datedAttributes({ from, until, today })}>
      {children}
    </span>
  );
}

/** @returns the attributes that make any element hold between two days, as {@link Dated} does */
export function datedAttributes({ from, until, today }: Pick<DatedProps, 'from' | 'until' | 'today'>) {
  const dayLike = (other: string) => today.slice(-other.length);
  const shown = (from === undefined || from <= dayLike(from)) && (until === undefined || dayLike(until) <= until);
  return { 'data-from': from, 'data-until': until, hidden: !shown };
}
