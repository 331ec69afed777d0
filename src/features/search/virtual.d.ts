/** Made by words-plugin.ts. */
declare module 'virtual:search-words' {
  export const searchWords: import('./model.ts').SearchWords
}
