/**
 * Groups the digits of a phone for reading: `+57 300 123 4567`. Numbers of other countries stay as they are, since
 * their grouping is their own.
 */
export const formatPhone = (phone: string): string => {
  const colombian = /^\+?57(\d{3})(\d{3})(\d{4})$/.exec(phone)
  if (colombian) {
    return `+57 ${colombian[1]} ${colombian[2]} ${colombian[3]}`
  }
  return /^\d{7,15}$/.test(phone) ? `+${phone}` : phone
}
