import { useEffect } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { pageVault } from '../../storage/page-vault.ts'
import type { Troubles } from '../../storage/vault.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warning } from '../../ui/icons.ts'
import { download as downloadIcon } from '../../ui/icons-more.ts'
import { useMounted } from '../../ui/use-mounted.ts'
import { useStore } from '../../ui/use-store.ts'
import { noticeWords } from './notice-words.ts'

/** Most urgent first: one notice at a time, lasting until what it tells of is solved. */
const ORDER = ['switched', 'full', 'blocked', 'photos', 'unreadable', 'newer', 'fleeting'] as const

/** What a file saves from being lost. */
const SOLVED_BY_FILE = new Set<(typeof ORDER)[number]>(['full', 'blocked', 'photos', 'fleeting'])

/** What is wrong with keeping answers, with the action that solves it. */
export function Notices({ locale }: { locale: Locale }) {
  const troubles = useStore(pageVault.$troubles)
  const mounted = useMounted()
  useEffect(watchPage, [])
  const trouble = mounted
    ? ORDER.find((name) => (name === 'unreadable' ? troubles.unreadable?.length : troubles[name]))
    : undefined
  return (
    <div class="notices" role="alert">
      {trouble && <Notice trouble={trouble} troubles={troubles} locale={locale} />}
    </div>
  )
}

function Notice(props: { trouble: (typeof ORDER)[number]; troubles: Troubles; locale: Locale }) {
  const { trouble, troubles, locale } = props
  const words = noticeWords(locale)
  const { title, text } = words.notices[trouble]
  // Fetched while there may still be a connection: the file is the only way out of a full storage.
  useEffect(() => {
    void saving().then(
      ({ fetchSaving }) => fetchSaving(pageVault),
      () => undefined,
    )
  }, [])
  return (
    <div class="notice failed">
      <Icon d={warning} />
      <div>
        <strong>{title}</strong>
        {text}
        <p class="row">
          {SOLVED_BY_FILE.has(trouble) && (
            <button type="button" class="button primary" onClick={saveToFile}>
              <Icon d={downloadIcon} />
              {words.saveToFile}
            </button>
          )}
          {(trouble === 'switched' || trouble === 'newer') && (
            <button type="button" class="button primary" onClick={() => location.reload()}>
              {words.reload}
            </button>
          )}
          {trouble === 'fleeting' && (
            <button type="button" class="button plain" onClick={() => pageVault.note({ fleeting: false })}>
              {words.close}
            </button>
          )}
          {trouble === 'unreadable' && (
            <>
              <button type="button" class="button primary" onClick={() => saveUnreadable(troubles)}>
                {words.download}
              </button>
              <button type="button" class="button plain" onClick={() => pageVault.note({ unreadable: [] })}>
                {words.close}
              </button>
            </>
          )}
        </p>
      </div>
    </div>
  )
}

/** Warns before leaving with unsaved work, and never shows the last person's page to the next one. */
function watchPage() {
  const warn = (event: BeforeUnloadEvent) => {
    if (pageVault.hasUnsaved() && !pageVault.isSwitched()) event.preventDefault()
  }
  const comeBack = (event: PageTransitionEvent) => {
    if (event.persisted && pageVault.isSwitched()) location.reload()
  }
  addEventListener('beforeunload', warn)
  addEventListener('pageshow', comeBack)
  return () => {
    removeEventListener('beforeunload', warn)
    removeEventListener('pageshow', comeBack)
  }
}

const saving = () => import('./save-to-file.ts')

async function saveToFile() {
  const { downloadProgress } = await saving()
  await downloadProgress(pageVault)
}

async function saveUnreadable({ unreadable = [] }: Troubles) {
  const { download } = await saving()
  download(JSON.stringify(unreadable, null, 1), 'data-tidak-terbaca.txt')
}
