/** Opens a page of the site anew, so that nothing of the one before remains. @param href address on the site */
export function openAnew(href: string): void {
  if (document.documentElement.dataset.file) {
    // The single file has one page: the hash names what it shows.
    location.hash = `#/${href.slice(import.meta.env.BASE_URL.length)}`
    location.reload()
  } else {
    location.replace(href)
  }
}
