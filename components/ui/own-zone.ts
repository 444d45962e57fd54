/** IANA name of this device's zone. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
