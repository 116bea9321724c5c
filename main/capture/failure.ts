import type { ErrorCode } from '../../preload/errors.ts';

/** Chromium's own names (net/base/net_error_list.h) for why there is no page, and ours for the person. */
const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/ERR_TOO_MANY_REDIRECTS/u, 'page-redirect-loop'],
  [
    /ERR_PROXY_|ERR_TUNNEL_CONNECTION_FAILED|ERR_SOCKS_CONNECTION_FAILED|ERR_MANDATORY_PROXY/u,
    'proxy-unreachable',
  ],
  [
    /ERR_SOCKS_CONNECTION_HOST_UNREACHABLE|ERR_CONNECTION_(?:REFUSED|RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED/u,
    'page-refused',
  ],
  [/ERR_NAME_|ERR_DNS_|ERR_ICANN_NAME_COLLISION/u, 'page-name-not-found'],
  [
    /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_ADDRESS_UNREACHABLE|ERR_NETWORK_ACCESS_DENIED/u,
    'page-offline',
  ],
  [/ERR_CERT_|ERR_SSL_|ERR_BAD_SSL_CLIENT_AUTH_CERT|ERR_ECH_/u, 'page-certificate'],
  [/ERR_(?:CONNECTION_|)TIMED_OUT/u, 'page-timeout'],
];

/** @param netError as in `net::ERR_CONNECTION_REFUSED` */
export function failureCode(netError: string): ErrorCode {
  return codes.find(([pattern]) => pattern.test(netError))?.[1] ?? 'page-not-loaded';
}
