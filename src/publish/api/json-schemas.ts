import { z } from 'zod';
import type { ApiSchemaName } from '../../locale/api-files.ts';
import type { Site } from '../../locale/site.ts';
import { schemaAddress } from './head-of.ts';
import { campaignsFile, worldDayFile } from './schema/campaigns-file.ts';
import { catalogueFile } from './schema/catalogue-file.ts';
import { changesFile } from './schema/changes-file.ts';
import { contactsFile } from './schema/contacts-file.ts';
import { guidesFile } from './schema/guides-file.ts';
import { noticesFile } from './schema/notices-file.ts';
import { servicesFile } from './schema/services-file.ts';

const schemas: Record<ApiSchemaName, z.ZodType> = {
  catalogue: catalogueFile,
  contacts: contactsFile,
  guides: guidesFile,
  notices: noticesFile,
  services: servicesFile,
  campaigns: campaignsFile,
  'world-day': worldDayFile,
  changes: changesFile,
};

/** @returns a JSON Schema (2020-12) made from what the type of the file is made from, so that the two cannot part */
export function jsonSchemaOf(site: Site, name: ApiSchemaName): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io: 'output' });
  return { $schema, $id: schemaAddress(site, name), title: name, ...rest };
}
