package kr.gachi.desk.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = DeskCli.class.getPackage().getImplementationVersion();
        return new String[] {"GachiDesk " + (version == null ? "" : version)};
    }
}
