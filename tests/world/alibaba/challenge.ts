import { html, raw } from '../client/markup.ts';
import { type Answer, htmlPage } from '../site.ts';

/** What the site answers, with status 200, when it takes the visitor for a machine (seen 2026). */
export const challengePage = (url: URL): Answer =>
  htmlPage({
    title: 'Captcha Interception',
    styles: ['alibaba/challenge.css'],
    head: raw(`<script>window._config_ = { action: 'captcha', url: ${JSON.stringify(url.pathname)} };</script>`),
    body: html`<punish-component><div class="baxia-punish"><div class="bx-pu-qrcode-wrap"></div>
      <h1 class="warnning-text">Sorry, we have detected unusual traffic from your network.</h1>
      <p>Please slide to verify that you are not a robot.</p>
      <div id="nocaptcha"><div id="nc_1_wrapper" class="nc_wrapper"><div id="nc_1_n1t" class="nc_scale">
        <span id="nc_1_n1z" class="nc_iconfont btn_slide">»</span><span class="nc-lang-cnt">Please slide to verify</span></div></div></div>
      <p class="bx-feedback">Feedback · ${url.pathname}/_____tmd_____/punish?x5secdata=xg5c1a77</p>
    </div></punish-component>`,
  });
