/// The product's sign: a picture with a short text under it.
enum Icon {
    static let text = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0f5c63"/>\
        <circle cx="16" cy="12.5" r="6.5" fill="none" stroke="#fff" stroke-width="2.4"/>\
        <circle cx="16" cy="12.5" r="2.2" fill="#fff"/><path d="M8 24h16" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/></svg>
        """
}
