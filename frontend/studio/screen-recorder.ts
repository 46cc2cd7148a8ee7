import { LiveUpload, type Ask } from './live-upload.ts';

/** Often enough that little is lost with a tab. */
const PIECE_MILLIS = 2000;

export type RecorderState = 'idle' | 'running' | 'paused' | 'taken';

/**
 * Records the screen, with the microphone where there is one, and sends it while it is being recorded. What was recorded can be
 * watched, thrown away, taken again.
 */
export class ScreenRecorder {
  state: RecorderState = 'idle';
  problem: '' | 'denied' | 'unsupported' = '';
  silent = false;
  preview = '';
  blob?: Blob;

  private recorder?: MediaRecorder;
  private pieces: Blob[] = [];
  private streams: MediaStream[] = [];
  private seconds = 0;
  private ticker = 0;
  live?: LiveUpload;
  private readonly changed: () => void;
  private readonly name: () => string;
  private readonly ask: Ask;

  constructor(changed: () => void, name: () => string, ask: Ask) {
    this.changed = changed;
    this.name = name;
    this.ask = ask;
  }

  get clock(): string {
    return `${Math.floor(this.seconds / 60)}:${String(this.seconds % 60).padStart(2, '0')}`;
  }

  async start(): Promise<void> {
    this.problem = '';
    if (!navigator.mediaDevices?.getDisplayMedia || typeof MediaRecorder === 'undefined') {
      this.problem = 'unsupported';
      this.changed();
      return;
    }
    try {
      const screen = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: 30 }, audio: true });
      const voice = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined);
      this.silent = !voice;
      this.streams = voice ? [screen, voice] : [screen];
      this.record(screen, voice);
    } catch {
      this.problem = 'denied';
    }
    this.changed();
  }

  private record(screen: MediaStream, voice: MediaStream | undefined): void {
    const sound = voice ?? screen;
    const stream = new MediaStream([...screen.getVideoTracks(), ...sound.getAudioTracks()]);
    const type = ['video/webm;codecs=vp9,opus', 'video/webm;codecs=vp8,opus', 'video/mp4'].find((each) =>
      MediaRecorder.isTypeSupported(each),
    );
    this.pieces = [];
    this.seconds = 0;
    const recorder = new MediaRecorder(stream, type ? { mimeType: type } : undefined);
    const live = new LiveUpload(this.name(), this.changed, this.ask);
    this.live = live;
    recorder.ondataavailable = (event) => {
      this.pieces.push(event.data);
      live.add(event.data);
    };
    recorder.onstop = () => this.taken(recorder.mimeType);
    screen.getVideoTracks()[0].onended = () => this.stop();
    recorder.start(PIECE_MILLIS);
    this.recorder = recorder;
    this.state = 'running';
    this.ticker = window.setInterval(() => {
      if (this.state === 'running') {
        this.seconds += 1;
        this.changed();
      }
    }, 1000);
  }

  toggle(): void {
    if (this.state === 'running') {
      this.recorder?.pause();
      this.state = 'paused';
    } else {
      this.recorder?.resume();
      this.state = 'running';
    }
    this.changed();
  }

  stop(): void {
    if (this.recorder && this.recorder.state !== 'inactive') {
      this.recorder.stop();
    }
    this.release();
  }

  private taken(type: string): void {
    if (this.state === 'idle') {
      return;
    }
    this.blob = new Blob(this.pieces, { type });
    this.preview = URL.createObjectURL(this.blob);
    this.state = 'taken';
    this.changed();
  }

  /** It is taken as it is: most of it is there already. False if the server would not have it. */
  async use(): Promise<boolean> {
    const live = this.live;
    this.live = undefined;
    this.state = 'idle';
    this.clear();
    return live ? live.finish() : false;
  }

  async again(): Promise<void> {
    this.discard();
    await this.start();
  }

  /** What has been sent is taken back. */
  discard(): void {
    void this.live?.abort();
    this.leave();
  }

  /** The page goes: what has been sent stays, and is offered in the list. */
  leave(): void {
    this.live = undefined;
    this.state = 'idle';
    this.stop();
    this.clear();
  }

  private clear(): void {
    URL.revokeObjectURL(this.preview);
    this.preview = '';
    this.blob = undefined;
    this.pieces = [];
    this.changed();
  }

  private release(): void {
    window.clearInterval(this.ticker);
    this.streams.forEach((stream) => stream.getTracks().forEach((track) => track.stop()));
    this.streams = [];
  }
}
