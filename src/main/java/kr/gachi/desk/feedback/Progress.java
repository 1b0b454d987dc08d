package kr.gachi.desk.feedback;

/** How far long work has come, and whether it should stop. Implementations: none, terminal, window. */
public interface Progress {
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total, String key) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param total 0 if unknown
     * @param key text key of what is being done
     */
    void at(long done, long total, String key);

    boolean cancelled();
}
