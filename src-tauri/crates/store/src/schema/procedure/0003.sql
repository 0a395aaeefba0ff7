-- Which packs refine the rules of the case.

ALTER TABLE procedure ADD COLUMN overlays JSON TEXT NOT NULL DEFAULT '[]';
