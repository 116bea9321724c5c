/** Made at build time from what is installed (tests/packaging/licences.ts). */
declare module 'virtual:third-party-licences' {
  export const notices: readonly { readonly name: string; readonly text: string }[];
}
