import bwipjs from "bwip-js"

/** A QR code that leads to `address`, as Wompi hands it out: an SVG in base64. */
export const qrImage = (address: string): string =>
  Buffer.from(bwipjs.toSVG({ bcid: "qrcode", text: address, scale: 2, paddingwidth: 4, paddingheight: 4 })).toString(
    "base64"
  )
