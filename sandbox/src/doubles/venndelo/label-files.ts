/** PDFs that were handed out as addresses, by the unguessable part of the address. */
export class LabelFiles {
  private readonly files = new Map<string, Buffer>()

  keep(pdf: Buffer): string {
    const token = crypto.randomUUID()
    this.files.set(token, pdf)
    return token
  }

  find(token: string): Buffer | undefined {
    return this.files.get(token)
  }

  reset(): void {
    this.files.clear()
  }
}
