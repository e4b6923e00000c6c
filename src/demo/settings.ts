/** How the paper is called and where it lives. */
export const settings = {
  title: 'The Halvern Courier',
  tagline: 'News from Halvern and the world',
  description:
    'News from the city of Halvern, its harbour and its islands, and from the world beyond the estuary. Since 1871.',
  language: 'en',
  timeZone: 'Europe/Oslo',
  publisher: {
    name: 'Halvern Courier Cooperative',
    address: '3 Customs House Quay, Halvern',
    email: 'desk@halvern.example',
  },
  contactEmail: 'desk@halvern.example',
  ears: [
    {
      title: 'Halvern, 17°.',
      text: 'Gale warning until nine. High water 13:48 and 02:11.',
    },
    { title: 'Saturday’s paper', text: 'What the tide left: a walk along the new quay.' },
  ],
  navigation: [
    { label: 'World', address: '/world' },
    { label: 'Halvern', address: '/halvern' },
    { label: 'Politics', address: '/politics' },
    { label: 'Business', address: '/business' },
    { label: 'Science', address: '/science' },
    { label: 'Culture', address: '/culture' },
    { label: 'Sport', address: '/sport' },
    { label: 'Opinion', address: '/opinion' },
  ],
  footer: [
    {
      title: 'News',
      links: [
        { label: 'World', address: '/world' },
        { label: 'Europe', address: '/world/europe' },
        { label: 'Halvern', address: '/halvern' },
        { label: 'Harbour', address: '/halvern/harbour' },
        { label: 'Politics', address: '/politics' },
        { label: 'Business', address: '/business' },
      ],
    },
    {
      title: 'More',
      links: [
        { label: 'Science', address: '/science' },
        { label: 'Culture', address: '/culture' },
        { label: 'Sport', address: '/sport' },
        { label: 'Opinion', address: '/opinion' },
      ],
    },
    {
      title: 'The record',
      links: [
        { label: 'Corrections', address: '/corrections' },
        { label: 'How we correct', address: '/corrections-policy' },
        { label: 'Storylines', address: '/storylines' },
        { label: 'Archive by date', address: '/archive' },
      ],
    },
    {
      title: 'Readers',
      links: [
        { label: 'Search', address: '/search' },
        { label: 'Feed', address: '/feed.xml' },
        { label: 'Rules for comments', address: '/comment-rules' },
      ],
    },
    {
      title: 'The paper',
      links: [
        { label: 'Who we are', address: '/about' },
        { label: 'Write to the newsroom', address: '/contact' },
        { label: 'Accessibility', address: '/accessibility' },
        { label: 'Privacy', address: '/privacy' },
        { label: 'Imprint', address: '/imprint' },
      ],
    },
  ],
  comments: { policy: 'open', hold: 'first-time', closeAfterDays: null },
} as const
