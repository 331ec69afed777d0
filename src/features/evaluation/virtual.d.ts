/** Made by practice-plugin.ts. */
declare module 'virtual:practice-posts' {
  export const practicePosts: import('./content.ts').PracticePost[]
}
