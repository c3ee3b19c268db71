import { options } from 'preact';

/** Id of the sentence that says that links open in a new tab. */
export const newTabNote = 'new-tab';

/**
 * Makes elements in which every link leads out of the frame: into a new tab, with a pointer to the sentence that says so. What calls, writes
 * or leads to another place of the same text stays as it is. Preact shows every element to one function before it is drawn, so no
 * component has to know whether it stands in a frame, and none can forget it.
 * @param make what makes the elements, to the last of them: renders them to text
 * @returns what `make` returns
 */
export function withLinksOut<Made>(make: () => Made): Made {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    if (vnode.type === 'a') Object.assign(vnode.props, outward(vnode.props as Link));
  };
  try {
    return make();
  } finally {
    options.vnode = before;
  }
}

interface Link {
  href?: string;
  rel?: string;
}

function outward({ href = '', rel }: Link): Record<string, string> {
  if (!/^(https?:\/)?\//.test(href)) return {};
  return {
    target: '_blank',
    rel: rel === undefined ? 'noopener' : `noopener ${rel}`,
    'aria-describedby': newTabNote,
  };
}
