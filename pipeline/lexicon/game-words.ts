/** Words that tell that a game is spoken of, whatever is played. */
export const GAME_WORDS =
  'game games match matches goal goals score scores scored scoring team teams player players coach season rebounds assists';
