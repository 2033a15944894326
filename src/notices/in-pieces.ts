const bytesOf = (words: string) => new TextEncoder().encode(words).length

/** Long words in pieces of at most so many UTF-8 bytes, cut between lines or words where that is possible; joined they are the same again. */
export function inPieces(words: string, maxBytes: number): string[] {
  const pieces: string[] = []
  for (let rest = words; rest !== ''; ) {
    let length = rest.length
    while (bytesOf(rest.slice(0, length)) > maxBytes) length = Math.floor(length * 0.9)
    if (length < rest.length) length = breakBefore(rest, length)
    pieces.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return pieces
}

/** The last line or word that ends in the second half of the piece, and never half a character. */
function breakBefore(words: string, length: number): number {
  const piece = words.slice(0, length)
  const at = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf(' ')) + 1
  if (at > length / 2) return at
  return /[\ud800-\udbff]$/.test(piece) ? length - 1 : length
}
