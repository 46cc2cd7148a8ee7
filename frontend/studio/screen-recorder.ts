export type RecorderState = 'idle' | 'running' | 'paused' | 'taken';

/** Records the screen, with the microphone where there is one. What was recorded can be watched, thrown away, taken again. */
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
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
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
    recorder.ondataavailable = (event) => this.pieces.push(event.data);
    recorder.onstop = () => this.taken(recorder.mimeType);
    screen.getVideoTracks()[0].onended = () => this.stop();
    recorder.start(1000);
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

  async again(): Promise<void> {
    this.discard();
    await this.start();
  }

  discard(): void {
    this.state = 'idle';
    this.stop();
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
