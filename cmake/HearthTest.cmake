# hearth_test(tst_name LINK rooms...): one QtTest program from tst_name.cpp beside the calling CMakeLists.txt,
# labelled by its folder, GUI-less, with its data under tests/data.
function(hearth_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "TIMEOUT" "SOURCES;LINK;LABELS")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test Hearth::compile_options)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    # A test's own code is compiled more often than it runs: optimising it is what takes the time. What is tested
    # is optimised as users get it.
    target_compile_options(${name} PRIVATE -O0)
    target_compile_definitions(${name} PRIVATE HEARTH_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    if(arg_GUI)
        hearth_use_pch(${name} uitest)
    else()
        hearth_use_pch(${name} test)
    endif()
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_NO_THREADED_GLIB=1;LC_ALL=C.UTF-8;QT_LOGGING_RULES=hearth.*.debug=false;TSAN_OPTIONS=ignore_noninstrumented_modules=1"
    )
endfunction()
