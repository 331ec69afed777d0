import { expect, test } from 'vitest'
import { buildCommandOf } from './build-command.ts'
import { openCommandOf } from './open-browser.ts'
import { readOptions } from './options.ts'

test('without options the port is 8080 and the browser opens', () => {
  expect(readOptions([])).toEqual({ port: 8080, open: true, wifi: undefined })
})

test('port, browser and name of the Wi-Fi can be chosen', () => {
  expect(readOptions(['--port', '9000', '--no-open', '--wifi', ' Balai Diklat '])).toEqual({
    port: 9000,
    open: false,
    wifi: 'Balai Diklat',
  })
})

test.each([['--port'], ['--port', 'abc'], ['--port', '0'], ['--port', '70000'], ['--porta'], ['8080']])(
  'what is not known is refused: %s %s',
  (...args) => {
    expect(readOptions(args)).toBeUndefined()
  },
)

test('each system opens its own default browser, and none is tried without a screen', () => {
  const url = 'http://127.0.0.1:8080/lan/'
  expect(openCommandOf(url, 'win32', {})).toEqual(['rundll32', 'url.dll,FileProtocolHandler', url])
  expect(openCommandOf(url, 'darwin', {})).toEqual(['open', url])
  expect(openCommandOf(url, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', url])
  expect(openCommandOf(url, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', url])
  expect(openCommandOf(url, 'linux', {})).toBeUndefined()
})

test('the command to build names what was named for serving', () => {
  expect(buildCommandOf({}, 'linux')).toBe('npm run build')
  expect(buildCommandOf({ SITE_OUT: 'dist-kursus', SITE_BASE: '/kursus/' }, 'darwin')).toBe(
    'SITE_BASE=/kursus/ SITE_OUT=dist-kursus npm run build',
  )
  expect(buildCommandOf({ SITE_OUT: 'dist-kursus' }, 'win32')).toBe('npm run build')
})
