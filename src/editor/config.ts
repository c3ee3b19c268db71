import { locales, sourceTag } from '../../i18n/locales.ts';
import { onHost } from '../locale/base-path.ts';
import type { Site } from '../locale/site.ts';
import type { Library } from '../model/library.ts';
import { sentenceInArabic } from '../model/problem-sentences/in-arabic.ts';
import { country, origin } from '../model/schema/items.ts';
import { contactWords } from '../model/schema/words.ts';
import { choicesOf } from './choices.ts';
import type { CmsConfig, Collection, CollectionFile, CollectionSlugOptions, Field } from './cms.ts';
import { collectionLabel } from './collection-labels.ts';
import { type EditedKind, type FolderKind, folderKinds, formatNames, type ListKind, listKinds } from './collections.ts';
import { editorWords } from './editor-words.ts';
import { type FormContext, fieldsOf } from './field.ts';
import { type EditorLanguage, labelOf, optionLabel } from './labels.ts';
import { repositoryOf } from './repository.ts';
import { shapeOf } from './shape.ts';
import { comparedField } from './source-revisions.ts';
import { bodyField, bookkeeping, recordsField } from './words-form.ts';

/** Folder name of what holds in every country. */
const international = 'international';

/** What the editor needs to know of a site. */
export type EditedSite = Pick<Site, 'name' | 'origin' | 'base' | 'library'>;

/**
 * Makes the configuration of the editor from the schemas by which the build checks the content: one model.
 * @param site of which the items are offered by name
 * @param language in which its labels and help are written
 * @param repository the value of EDITOR_REPOSITORY (see repositoryOf)
 */
export function editorConfig(site: EditedSite, language: EditorLanguage, repository: string | undefined): CmsConfig {
  const { library } = site;
  const form = formOf(library, language);
  const countries = library.countries.map(({ id }) => id);
  return {
    load_config_file: false,
    backend: repositoryOf(repository),
    // Whoever writes is not who publishes. A folder on the same computer has no such steps; there `draft` does it.
    publish_mode: 'editorial_workflow',
    app_title: `${site.name}: ${form.facts.words.title}`,
    site_url: site.origin,
    logo: { src: onHost(site.base, '/favicon.svg') },
    media_folder: 'campaigns',
    show_preview_links: false,
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    i18n: {
      structure: 'multiple_files',
      locales: locales.map(({ tag }) => tag),
      default_locale: sourceTag,
      initial_locales: [sourceTag, 'ar'],
    },
    media_libraries: {
      default: { config: { max_file_size: 10_000_000, transformations: pictures } },
      stock_assets: { providers: [] },
    },
    collections: [
      ...folderCollections(form, 'campaigns', null),
      ...countries.flatMap((name) => [
        { divider: true },
        ...folderCollections(form, 'country', name),
        listsCollection(form, name, true),
      ]),
      { divider: true },
      ...folderCollections(form, 'content', null),
      listsCollection(form, international, false),
      ...originCollections(form),
    ],
  } as CmsConfig;
}

/** A phone's photo has 4 MB and says where it was taken. What is left is small and says nothing. */
const pictures = { raster_image: { format: 'webp', quality: 70, width: 800, height: 800 } } as const;

interface Form {
  language: EditorLanguage;
  facts: FormContext;
  words: FormContext;
  /** Names of the countries, and of what is not of one country, by the name of their folder. */
  homes: ReadonlyMap<string, string>;
}

function formOf(library: Library, language: EditorLanguage): Form {
  const describe = (text: string) => (language === 'ar' ? (sentenceInArabic(text) ?? text) : text);
  const choices = choicesOf(library, language);
  const common = { language, choices, describe, sourceTag, words: editorWords(language) };
  const homes = new Map([
    ...choices.country.map(({ value, label }) => [value, label] as const),
    [international, optionLabel([], international, language)] as const,
  ]);
  return { language, facts: { ...common, translated: false }, words: { ...common, translated: true }, homes };
}

function folderCollections(form: Form, place: EditedKind['place'], country: string | null): Collection[] {
  return folderKinds
    .filter((kind) => kind.place === place)
    .flatMap((kind) => {
      const folder =
        country === null
          ? place === 'campaigns'
            ? 'campaigns'
            : `src/content/${kind.name}`
          : `src/content/${country}/${kind.name}`;
      return [factsCollection(form, kind, folder, country), wordsCollection(form, kind, folder, country)];
    });
}

function factsCollection(form: Form, kind: FolderKind, folder: string, country: string | null): Collection {
  return {
    ...named(form, kind, 'facts', country),
    folder,
    path: `{{slug}}/${kind.file}`,
    slug: addressOf(form),
    fields: groupFields(form.facts, kind.factsName, kind.facts),
    // Next to the facts; only a campaign may have pictures.
    ...(kind.name === 'campaigns' ? { media_folder: 'images', public_folder: '' } : {}),
  };
}

function wordsCollection(form: Form, kind: FolderKind, folder: string, country: string | null): Collection {
  return {
    ...named(form, kind, 'words', country),
    folder,
    slug: addressOf(form),
    i18n: true,
    fields: [...groupFields(form.words, kind.wordsName, kind.words), ...bodyFields(form, kind), comparedSwitch(form)],
  };
}

function named(form: Form, kind: EditedKind, part: 'facts' | 'words', country: string | null) {
  const label = collectionLabel(kind.name, part, form.language);
  return {
    name: [country, kind.name, part].filter(Boolean).join('-'),
    label: country === null ? label : `${form.homes.get(country)} · ${label}`,
    icon: kind.icon,
    format: formatNames(kind.name)[part],
    summary: part === 'facts' ? '{{slug}}' : '{{title}} ({{slug}})',
    duplicate: false,
    create: true,
    thumbnail: false,
  };
}

function addressOf({ facts: { words } }: Form): CollectionSlugOptions {
  return {
    editable: ['create'],
    hint: words.address,
    pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', words.name],
  };
}

function groupFields(context: FormContext, schemaName: string, schema: unknown): Field[] {
  const shape = shapeOf(schema);
  if (shape.kind !== 'group') throw new Error(`${schemaName} is no group of fields`);
  const fields = new Map([...shape.fields].filter(([name]) => !bookkeeping.includes(name)));
  return fieldsOf(context, [schemaName], fields);
}

/** Whoever mends a letter in a translation that is out of date has not compared it; here they can say that they have. */
function comparedSwitch({ words: { words } }: Form): Field {
  return {
    name: comparedField,
    label: words.compared,
    hint: words.comparedHelp,
    widget: 'boolean',
    required: false,
    default: false,
    i18n: true,
  };
}

function bodyFields({ language, words: { sourceTag, words } }: Form, kind: FolderKind): Field[] {
  const names = kind.parts ?? [bodyField];
  return names.map(
    (name) =>
      ({
        name,
        label: labelOf([kind.wordsName, name], language),
        hint: words.text,
        widget: 'markdown',
        modes: ['rich_text', 'raw'],
        buttons: ['bold', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
        editor_components: [],
        use_emoji_autocomplete: false,
        i18n: true,
        required: name === 'call' || !kind.parts ? false : [sourceTag],
      }) as Field,
  );
}

function listsCollection(form: Form, home: string, isCountry: boolean): Collection {
  const kinds = listKinds.filter(({ place }) => isCountry || place === 'everywhere');
  const folder = `src/content/${home}`;
  return {
    name: `${home}-lists`,
    label: `${form.homes.get(home)} · ${form.facts.words.lists}`,
    icon: 'list_alt',
    i18n: true,
    files: [
      ...(isCountry ? [countryFile(form, folder)] : []),
      ...kinds.flatMap((kind) => listFiles(form, kind, folder)),
    ],
  } as Collection;
}

function countryFile(form: Form, folder: string): CollectionFile {
  return {
    name: 'country',
    label: collectionLabel('countries', 'facts', form.language),
    icon: 'flag',
    file: `${folder}/country.yaml`,
    format: formatNames('countries').facts,
    fields: groupFields(form.facts, 'country', country),
  };
}

function listFiles(form: Form, kind: ListKind, folder: string): CollectionFile[] {
  return [
    {
      name: `${kind.name}-facts`,
      label: collectionLabel(kind.name, 'facts', form.language),
      icon: kind.icon,
      file: `${folder}/${kind.name}.yaml`,
      format: formatNames(kind.name).facts,
      fields: [recordsOf(form.facts, groupFields(form.facts, kind.factsName, kind.facts), '{{id}}')],
    },
    wordsFile(form, kind, folder),
  ];
}

function wordsFile(
  form: Form,
  kind: Pick<ListKind, 'name' | 'icon' | 'words' | 'wordsName'>,
  folder: string,
  home = kind.name,
): CollectionFile {
  const fields = groupFields(form.words, kind.wordsName, kind.words);
  // What a record is known by: its name, or its title; a law has neither.
  const title = fields.find(({ name }) => name === 'name' || name === 'title')?.name;
  return {
    name: `${kind.name}-words`,
    label: collectionLabel(home, 'words', form.language),
    icon: kind.icon,
    file: `${folder}/${kind.name}/{{locale}}.yaml`,
    format: formatNames(kind.name).words,
    i18n: true,
    fields: [
      recordsOf(
        form.words,
        [...fields, comparedSwitch(form)],
        title === undefined ? '{{id}}' : `{{${title}}} ({{id}})`,
      ),
    ],
  };
}

function recordsOf({ words, translated, sourceTag }: FormContext, fields: readonly Field[], summary: string): Field {
  const id: Field = { name: 'id', label: words.id, widget: 'string', ...(translated ? { i18n: true } : {}) };
  return {
    name: recordsField,
    label: words.records,
    label_singular: words.record,
    widget: 'list',
    collapsed: true,
    summary,
    ...(translated ? { i18n: true, required: [sourceTag] } : {}),
    fields: fields.some(({ name }) => name === 'id') ? [...fields] : [id, ...fields],
  };
}

/** Lines in the home country have the words of contacts. */
const lines = { name: 'contacts', icon: 'call', words: contactWords, wordsName: 'contactWords' } as const;

function originCollections(form: Form): Collection[] {
  const label = collectionLabel('origins', 'facts', form.language);
  return [
    {
      name: 'origins',
      label,
      icon: 'public',
      folder: 'src/content/origins',
      format: formatNames('origins').facts,
      slug: addressOf(form),
      summary: '{{slug}}',
      duplicate: false,
      fields: groupFields(form.facts, 'origin', origin),
    } as Collection,
    {
      name: 'origins-words',
      label: collectionLabel('origins', 'words', form.language),
      icon: 'public',
      i18n: true,
      files: [wordsFile(form, lines, 'src/content/origins', 'origins')],
    } as Collection,
  ];
}
