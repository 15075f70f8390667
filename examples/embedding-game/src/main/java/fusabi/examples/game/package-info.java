/**
 * A game loop: a thousand entities at 60 frames a second, whose behaviour is a script that may be edited while it runs.
 *
 * <p>{@link fusabi.examples.game.Behavior} is what the game wants of the script, {@link fusabi.examples.game.World} what it gives to it;
 * {@link fusabi.examples.game.HotBehavior} has the behaviour that holds now. {@link fusabi.examples.game.Game} is the world frame by frame, without a
 * screen; {@link fusabi.examples.game.Main} shows it.
 */
package fusabi.examples.game;
