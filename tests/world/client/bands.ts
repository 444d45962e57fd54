import { bandMarkup } from './band.ts';

const params = new URLSearchParams(location.search);
const look = { height: Number(params.get('band') ?? 100), lazy: params.get('lazy') === '1' };
/** A banner comes this long after the page was scrolled beyond its middle, ms. */
const LATE = 300;
const AGAIN = 400;
/** The header of `hide` stands still once the page is scrolled this far, CSS pixels. */
const FAR = 100;
/** An endless page grows by so many bands. */
const MORE = 20;

const main = document.querySelector('main');
const header = document.querySelector('.toggling');
const box = document.querySelector('.box') ?? document.documentElement;
const scrolled = (): number => box.scrollTop;
const left = (): number => box.scrollHeight - box.clientHeight - scrolled();

function insertBanner(): void {
  const banner = document.createElement('div');
  banner.className = 'banner';
  const bands = main?.children ?? [];
  bands[Math.floor(bands.length / 3)]?.before(banner);
}

let shifted = false;
function shift(): void {
  const how = params.get('shift');
  if (shifted || how === null || scrolled() < left()) return;
  shifted = true;
  setTimeout(insertBanner, LATE);
  if (how === 'always') setTimeout(() => setInterval(insertBanner, AGAIN), LATE);
}

function grow(): void {
  if (params.get('endless') !== '1' || left() > window.innerHeight) return;
  const first = main?.querySelectorAll('.band').length ?? 0;
  const more = Array.from({ length: MORE }, (_, index) => bandMarkup(first + index, look).markup);
  main?.insertAdjacentHTML('beforeend', more.join(''));
}

function toggle(): void {
  header?.classList.toggle('stuck', scrolled() > FAR);
  // With `hide=kept` the page keeps the room of its header free.
  if (params.get('hide') === 'kept') document.body.style.paddingTop = scrolled() > FAR ? '60px' : '';
}

addEventListener(
  'scroll',
  () => {
    shift();
    grow();
    toggle();
  },
  { capture: true, passive: true },
);
