"""Letters to tenants: what stands in them, and as PDF. The page of one is the desk's."""
