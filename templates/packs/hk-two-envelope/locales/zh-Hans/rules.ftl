# hk-two-envelope
