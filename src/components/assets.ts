/** Addresses of the built assets, each with its content hash in the name. Filled by the build before pages are rendered. */
export interface AssetAddresses {
  style: string;
  script: string;
  /** Script of the page on which readers save the site. */
  offline: string;
}
