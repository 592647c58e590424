/** What a browser has and jsdom has not: the test says what comes down it. */
export class Nepstroom extends EventTarget {
  static readonly CLOSED = 2;
  static laatste: Nepstroom | undefined;
  readyState = 1;
  constructor(readonly url: string) {
    super();
    Nepstroom.laatste = this;
  }
  close() {
    this.readyState = Nepstroom.CLOSED;
  }
}
