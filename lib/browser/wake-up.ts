import { browser } from 'wxt/browser';

const ALARM = 'recover';
/** The browsers fire no sooner than half a minute. */
const MINUTES = 1;

/** Has the worker woken every minute: when it was killed, its next life seals what this one left behind. */
export const wakeUpLater = (): Promise<void> =>
  browser.alarms.create(ALARM, { delayInMinutes: MINUTES, periodInMinutes: MINUTES });

export const noNeedToWake = (): Promise<boolean> => browser.alarms.clear(ALARM);

/** Being woken is all: a new worker recovers as soon as it starts. */
export function listenForWakeUp(wake: () => void): void {
  browser.alarms.onAlarm.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
}
