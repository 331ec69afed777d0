import type { NetworkInterfaceInfo } from 'node:os'

/** What an address belongs to, as far as adapter and number tell. The first four are such that phones reach. */
export type AddressKind = 'hotspot' | 'wifi' | 'cable' | 'other' | 'virtual' | 'tunnel'

/** An address under which phones may find this laptop. */
export type Address = { address: string; adapter: string; kind: AddressKind }

/**
 * The IPv4 addresses of this laptop, the likeliest first: its own hotspot, then private addresses, then public ones,
 * then those of virtual adapters and tunnels. Loopback and link-local addresses are left out, as no phone reaches them.
 * @param interfaces what `os.networkInterfaces()` gives
 */
export function addressesOf(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): Address[] {
  const found = Object.entries(interfaces).flatMap(([adapter, infos = []]) =>
    infos.filter(isReachable).map(({ address, mac }) => ({
      address,
      adapter,
      kind: kindOf(adapter, address, mac),
    })),
  )
  return found.sort(byLikelihood)
}

/** Whether phones will hardly reach an address, so that it is worth a line but no QR code. */
export function isDoubtful({ kind }: Address): boolean {
  return kind === 'virtual' || kind === 'tunnel'
}

/** 192.168.*, 10.* and 172.16.* to 172.31.*, in the order in which classrooms use them; -1 for all others. */
export function privateRange(address: string): number {
  return [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./].findIndex((range) => range.test(address))
}

const kinds: AddressKind[] = ['hotspot', 'wifi', 'cable', 'other', 'virtual', 'tunnel']

// VirtualBox names its adapter "Ethernet 2" on Windows, so the maker's part of the hardware address is asked too:
// VirtualBox, VMware and Hyper-V as hosts, Docker.
const virtualMac = /^(0a:00:27|00:50:56:c0|00:15:5d|02:42)/i
const virtualName =
  /^(docker|br-|veth|virbr|vmnet|vnic|vboxnet|podman|cni|cali|flannel|lxc|lxd|awdl|llw|anpi)|vethernet|virtualbox|vmware|hyper-v|host-only|\bwsl\b/i
const tunnelName =
  /^(utun|tun|tap|wg|ppp|ipsec|zt|tailscale|nordlynx|proton)\d*\b|vpn|wireguard|tailscale|zerotier|hamachi|anyconnect|forticlient|\btap-/i
const wifiName = /wi-?fi|wlan|^wl[a-z0-9]|wireless|nirkabel|airport/i
const cableName = /ethernet|^(eth|en[opsx])\d|kabel/i

function isReachable({ family, internal, address }: NetworkInterfaceInfo): boolean {
  return family === 'IPv4' && !internal && !/^(0|127|169\.254)\./.test(address)
}

function kindOf(adapter: string, address: string, mac: string): AddressKind {
  if (isOwnHotspot(adapter, address)) return 'hotspot'
  // 100.64.* to 100.127.* is what Tailscale and its like give out.
  if (tunnelName.test(adapter) || /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(address)) return 'tunnel'
  if (virtualName.test(adapter) || virtualMac.test(mac) || address.startsWith('192.168.56.')) return 'virtual'
  if (wifiName.test(adapter)) return 'wifi'
  return cableName.test(adapter) ? 'cable' : 'other'
}

/** The addresses that Windows, Linux with NetworkManager, and macOS give themselves when they share a connection. */
function isOwnHotspot(adapter: string, address: string): boolean {
  if (address === '192.168.137.1' || /^10\.42\.\d+\.1$/.test(address)) return true
  return adapter.startsWith('bridge') && /^192\.168\.\d+\.1$/.test(address)
}

function byLikelihood(a: Address, b: Address): number {
  const order =
    Number(isDoubtful(a)) - Number(isDoubtful(b)) ||
    Number(privateRange(a.address) < 0) - Number(privateRange(b.address) < 0) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    privateRange(a.address) - privateRange(b.address)
  // Always the same order, so that a reload never moves what the class is reading.
  return order || compare(a.adapter, b.adapter) || compare(a.address, b.address)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
