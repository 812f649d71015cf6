import type { QuestionRequest } from "../../../addin/calculation/messages";

/** A worker that answers when the test says so. */
export class FakeWorker {
  static readonly all: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly asked: QuestionRequest[] = [];
  ended = false;

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(request: QuestionRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: unknown): void {
    this.onmessage?.({ data });
  }
}
