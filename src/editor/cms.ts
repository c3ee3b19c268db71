/**
 * The types of the editor's configuration. Its package names them in a way that Node's rules for modules cannot follow (no
 * file extension), so they are taken from their file.
 */
export type {
  Backend,
  CmsConfig,
  Collection,
  CollectionFile,
  CollectionSlugOptions,
  Field,
} from '../../node_modules/@sveltia/cms/types/public.d.ts';
