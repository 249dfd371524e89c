/** What the library costs: to load it, to ask it about one post, and to judge many. */
@org.jspecify.annotations.NullMarked
package ca.iwso.examples.benchmarks;
