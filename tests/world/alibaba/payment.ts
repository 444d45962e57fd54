import { html } from '../client/markup.ts';
import { amounts, money, orderId } from '../deal.ts';
import { secrets } from '../secrets.ts';
import { type Answer, param, type Visit } from '../site.ts';
import { alibabaPage } from './frame.ts';

/** Filled in as a person would have it, so that a test sees whether a capture keeps any of it. */
export const paymentPage = (visit: Visit): Answer =>
  alibabaPage({
    title: 'Payment - Alibaba.com',
    styles: ['alibaba/trade.css'],
    body: html`<main class="trade-layout"><div class="trade-main"><h1>Pay for order ${param(visit, 'orderId', orderId)}</h1>
      <form class="trade-card pay-form" autocomplete="on"><h2>Credit or debit card</h2>
        <label>Name on card <input name="cardHolder" autocomplete="cc-name" value="MARA LINDQVIST"></label>
        <label>Card number <input name="cardNumber" autocomplete="cc-number" inputmode="numeric" value="${secrets.cardNumber}"></label>
        <label>Expiry <input name="cardExpiry" autocomplete="cc-exp" value="09/29"></label>
        <label>Security code (CVV) <input name="cvv" autocomplete="cc-csc" inputmode="numeric" maxlength="4" value="${secrets.cardCode}"></label>
        <label>Alibaba.com password <input name="payPassword" type="password" autocomplete="current-password" value="${secrets.password}"></label>
        <label>Code from your phone <input name="smsCode" autocomplete="one-time-code" inputmode="numeric" value="${secrets.oneTimeCode}"></label>
        <label>Note to the bank <input name="note" value="Invoice BW-2611"></label>
        <input type="hidden" name="ctoken" value="${secrets.ctoken}">
        <button class="button-primary" type="button">Pay USD ${money(amounts.subtotal + amounts.shipping)}</button></form></div>
      <aside class="summary-card"><h2>Amount due</h2><div class="summary-row total"><span>Total</span> <span>USD ${money(amounts.subtotal + amounts.shipping)}</span></div></aside></main>`,
  });
