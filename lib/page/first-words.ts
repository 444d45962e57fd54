/** The first words of a conversation, without a look at the rest of it: who it is with stands at its top. */
export function firstWords(element: Element, most: number): readonly string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (words.length < most && walker.nextNode() !== null) {
    const text = walker.currentNode.nodeValue?.trim();
    if (text) words.push(text);
  }
  return words;
}
