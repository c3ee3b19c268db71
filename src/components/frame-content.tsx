import type { ComponentChildren } from 'preact';
import type { FrameKind } from '../locale/embed-snippets.ts';
import type { Frame } from '../locale/frames.ts';
import { FrameContacts } from './frame-contacts.tsx';
import { FrameGuide } from './frame-guide.tsx';
import { FrameWorldDay } from './frame-world-day.tsx';
import { UrgentNumbers } from './help-page.tsx';
import { countryOf } from './page-parts.ts';
import type { View } from './view.ts';

export interface FrameContentProps {
  frame: Frame;
  view: View;
  title: string;
}

const contents: Record<FrameKind, (props: FrameContentProps) => ComponentChildren> = {
  numbers: ({ view, title }) => (
    <>
      <h1>{title}</h1>
      <UrgentNumbers view={view} country={countryOf(view)} extent="brief" />
    </>
  ),
  contacts: ({ view, title, frame }) => <FrameContacts view={view} title={title} only={frame.group} />,
  guide: ({ view }) => <FrameGuide view={view} />,
  'world-day': ({ view }) => <FrameWorldDay view={view} />,
};

/** What stands in a frame of each kind. */
export function FrameContent(props: FrameContentProps) {
  return <>{contents[props.frame.kind](props)}</>;
}
