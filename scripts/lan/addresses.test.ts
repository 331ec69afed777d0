import type { NetworkInterfaceInfo } from 'node:os'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressesOf, isDoubtful, privateRange } from './addresses.ts'

const order = (interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>) =>
  addressesOf(interfaces).map(({ address, kind }) => `${address} ${kind}`)

test('a laptop on Windows offers its Wi-Fi, and lists what VirtualBox, WSL and a VPN made behind it', () => {
  expect(
    order({
      'Loopback Pseudo-Interface 1': [info('127.0.0.1', { internal: true })],
      'vEthernet (WSL (Hyper-V firewall))': [info('172.28.96.1', { mac: '00:15:5d:1a:2b:3c' })],
      'Ethernet 2': [info('192.168.88.1', { mac: '0a:00:27:00:00:0f' })],
      'VirtualBox Host-Only Network': [info('192.168.56.1')],
      'VMware Network Adapter VMnet8': [info('192.168.230.1', { mac: '00:50:56:c0:00:08' })],
      'Wi-Fi': [info('192.168.1.23'), info6('fe80::1'), info6('fd00::23')],
      Ethernet: [info('169.254.7.9')],
      Tailscale: [info('100.101.102.103')],
    }),
  ).toEqual([
    '192.168.1.23 wifi',
    '192.168.88.1 virtual',
    '192.168.230.1 virtual',
    '192.168.56.1 virtual',
    '172.28.96.1 virtual',
    '100.101.102.103 tunnel',
  ])
})

test.each([
  { system: 'Windows', adapter: 'Local Area Connection* 10', address: '192.168.137.1' },
  { system: 'Linux', adapter: 'wlp3s0', address: '10.42.0.1' },
  { system: 'macOS', adapter: 'bridge100', address: '192.168.2.1' },
])('the hotspot of a laptop with $system comes before the network it is in', ({ adapter, address }) => {
  expect(order({ 'Wi-Fi': [info('192.168.1.23')], [adapter]: [info(address)] })).toEqual([
    `${address} hotspot`,
    '192.168.1.23 wifi',
  ])
})

test('a laptop on Linux offers Wi-Fi before cable, and Docker and libvirt last', () => {
  expect(
    order({
      lo: [info('127.0.0.1', { internal: true })],
      docker0: [info('172.17.0.1', { mac: '02:42:aa:bb:cc:dd' })],
      'br-1f2e3d': [info('172.18.0.1')],
      veth12: [info('172.19.0.2')],
      virbr0: [info('192.168.122.1')],
      tun0: [info('10.8.0.6')],
      enp0s31f6: [info('192.168.10.4')],
      wlp3s0: [info('10.20.30.40')],
    }),
  ).toEqual([
    '10.20.30.40 wifi',
    '192.168.10.4 cable',
    '192.168.122.1 virtual',
    '172.18.0.1 virtual',
    '172.17.0.1 virtual',
    '172.19.0.2 virtual',
    '10.8.0.6 tunnel',
  ])
})

test('among adapters of one kind 192.168 comes first, then 10, then 172, and public addresses last', () => {
  const addresses = ['36.80.1.2', '172.20.10.3', '10.0.0.5', '192.168.43.7', '172.32.0.1']
  const found = addressesOf({ a: addresses.map((address) => info(address)) })
  expect(found.map(({ address }) => address)).toEqual([
    '192.168.43.7',
    '10.0.0.5',
    '172.20.10.3',
    '172.32.0.1',
    '36.80.1.2',
  ])
})

test('a laptop without a network offers nothing', () => {
  expect(addressesOf({})).toEqual([])
  expect(
    addressesOf({ lo: [info('127.0.0.1', { internal: true })], eth0: [info('169.254.1.1')], x: undefined }),
  ).toEqual([])
})

test('whatever adapters a laptop has, phones are never sent to loopback, link-local or IPv6', () => {
  fc.assert(
    fc.property(laptops, (interfaces) => {
      for (const { address } of addressesOf(interfaces)) {
        expect(address).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
        expect(address).not.toMatch(/^(0|127|169\.254)\./)
      }
    }),
  )
})

test('whatever adapters a laptop has, a real private address comes before all others', () => {
  fc.assert(
    fc.property(laptops, (interfaces) => {
      const found = addressesOf(interfaces)
      const isBest = (at: number) => {
        const address = found[at]
        return address !== undefined && !isDoubtful(address) && privateRange(address.address) >= 0
      }
      const best = found.filter((_, at) => isBest(at)).length
      expect(found.slice(0, best).every((_, at) => isBest(at))).toBe(true)
    }),
  )
})

test('the order in which a system names its adapters changes nothing', () => {
  fc.assert(
    fc.property(laptops, (interfaces) => {
      const reversed = Object.fromEntries(Object.entries(interfaces).reverse())
      expect(addressesOf(reversed)).toEqual(addressesOf(interfaces))
    }),
  )
})

const numbers = fc.oneof(
  fc.ipV4(),
  fc
    .tuple(
      fc.constantFrom(
        '127.0',
        '169.254',
        '192.168',
        '192.168.56',
        '10.42.0',
        '10',
        '172.16',
        '172.31',
        '100.64',
      ),
      fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }),
    )
    .map(([start, rest]) => [...start.split('.'), ...rest].slice(0, 4).join('.')),
)
const names = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'lo',
    'Wi-Fi',
    'wlan0',
    'eth0',
    'Ethernet 2',
    'docker0',
    'veth1',
    'vmnet8',
    'utun3',
    'bridge100',
  ),
)
const laptops = fc.dictionary(
  names,
  fc.array(
    fc.oneof(
      fc.tuple(numbers, fc.boolean()).map(([address, internal]) => info(address, { internal })),
      fc.ipV6().map(info6),
    ),
    { maxLength: 3 },
  ),
)

function info(
  address: string,
  { internal = false, mac = '3c:22:fb:01:02:03' }: { internal?: boolean; mac?: string } = {},
): NetworkInterfaceInfo {
  return { address, internal, mac, family: 'IPv4', netmask: '255.255.255.0', cidr: `${address}/24` }
}

function info6(address: string): NetworkInterfaceInfo {
  return {
    address,
    internal: false,
    mac: '3c:22:fb:01:02:03',
    family: 'IPv6',
    netmask: 'ffff:ffff:ffff:ffff::',
    cidr: `${address}/64`,
    scopeid: 0,
  }
}
