/** Whether it is what stands behind the @ of addresses, such as hello.example. */
export const isDomainName = (name: string): boolean => /^(?!-)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(name)
