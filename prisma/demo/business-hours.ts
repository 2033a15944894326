import type { BusinessHours } from '../../src/domain/business-hours.ts'

/** When the vendor of the demo world answers: office hours in Stockholm, without the public holidays of Sweden. */
export const businessHours: BusinessHours = {
  timezone: 'Europe/Stockholm',
  days: [1, 2, 3, 4, 5].map((day) => ({ day, from: '08:00', to: '17:00' })),
  holidays: [
    ...['2025-01-01', '2025-01-06', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-29'],
    ...['2025-06-06', '2025-06-20', '2025-12-24', '2025-12-25', '2025-12-26', '2025-12-31'],
    ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14'],
    ...['2026-06-19', '2026-12-24', '2026-12-25', '2026-12-31'],
    ...['2027-01-01', '2027-01-06', '2027-03-26', '2027-03-29', '2027-05-06'],
    ...['2027-06-25', '2027-12-24', '2027-12-31'],
  ],
}
