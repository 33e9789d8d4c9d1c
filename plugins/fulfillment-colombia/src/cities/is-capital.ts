/** Cundinamarca's 001 is Agua de Dios: the department is governed from Bogotá (11001). */
const NO_CAPITAL = "25001000"

/** Is it the capital of a department? DIVIPOLA gives it the number 001, and its seat 000. */
export const isCapital = (code: string): boolean => code.endsWith("001000") && code !== NO_CAPITAL
