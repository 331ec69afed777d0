/** The letter in the round picture of an account. @param account its name, with or without `@` */
export function initialOf(account: string): string {
  return account.replace('@', '').charAt(0).toUpperCase()
}
