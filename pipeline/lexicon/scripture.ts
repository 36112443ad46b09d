/** Names of the books that are cited by chapter and verse: the Bible with its apocrypha, the Quran. A closed class. */
export const BOOKS =
  'genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm psalms proverbs ecclesiastes songs solomon isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah nahum habakkuk zephaniah haggai zechariah malachi matthew mark luke john acts romans corinthians galatians ephesians philippians colossians thessalonians timothy titus philemon hebrews james peter jude revelation tobit judith maccabees sirach baruch wisdom surah sura surat quran koran';
/** Books of which there are several, told apart by the number before them, and whose names are nothing else. */
export const NUMBERED_BOOKS = 'corinthians thessalonians maccabees chronicles';
