import type { GuideItem } from './library.ts';
import { type TopicPictogram, topicPictograms } from './schema/topic-pictograms.ts';

/** @returns the drawing of a guide: the one its facts name, else the one of its topic; undefined when there is neither */
export function drawingOf(guide: GuideItem): TopicPictogram | undefined {
  return guide.facts.pictogram ?? topicPictograms.find((name) => name === guide.id);
}
