/** Files that stay between runs. Health data: readable by their owner alone. */
package io.github.backcare.store;
