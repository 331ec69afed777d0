/** The open menu closes by Escape and by a press outside, as a menu is expected to. It opens without scripts. */
export function closeMenuFromOutside(): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.menu')
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu?.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  document.addEventListener('click', ({ target }) => {
    if (menu?.open && target instanceof Node && !menu.contains(target)) menu.open = false
  })
}
