import { campaign } from './campaign.ts';
import { contact } from './contact.ts';
import { country } from './country.ts';
import { guide } from './guide.ts';
import { language } from './language.ts';
import type { NewKind } from './new-kind.ts';
import { notice } from './notice.ts';
import { worldDay } from './world-day.ts';

/** All that can be started with one command, in the order in which it is offered. */
export const newKinds: readonly NewKind[] = [campaign, worldDay, guide, notice, contact, language, country];
