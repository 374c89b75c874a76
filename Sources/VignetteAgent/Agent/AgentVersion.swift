/// The version of the agent: the newest entry of `packaging/debian/changelog`, which a test compares.
package let agentVersion = "0.1.0"
