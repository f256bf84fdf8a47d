/** The guided session as state and moves: no terminal, no clock of its own. */
package io.github.backcare.session;
