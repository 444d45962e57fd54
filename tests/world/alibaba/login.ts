import { html } from '../client/markup.ts';
import { secrets } from '../secrets.ts';
import type { Answer } from '../site.ts';
import { alibabaPage } from './frame.ts';

/** The login page, also shown in the place of a page that needs an account. */
export const signIn = (heading: string): Answer =>
  alibabaPage({
    title: 'Alibaba.com Sign In',
    styles: ['alibaba/trade.css'],
    body: html`<main class="login-layout"><form class="login-form" id="login-form">
      <h1>${heading}</h1>
      <label>Email address or member ID <input id="fm-login-id" name="loginId" autocomplete="username" value="mara.lindqvist@gmail.com"></label>
      <label>Password <input id="fm-login-password" name="password" type="password" autocomplete="current-password" value="${secrets.password}"></label>
      <input type="hidden" name="_csrf_token" value="${secrets.csrfToken}">
      <button class="button-primary" type="button">Sign in</button>
      <p>Forgot password? · Create account</p>
      <p>or sign in with Google · Facebook · LinkedIn</p>
    </form></main>`,
  });
